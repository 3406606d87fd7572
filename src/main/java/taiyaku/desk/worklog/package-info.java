/// What a person did to an article, listed and taken back piece by piece. The steps of undo are another thing: they lead
/// back in the order of the doing; here each thing done stands by itself, whenever it was.
@NullMarked
package taiyaku.desk.worklog;

import org.jspecify.annotations.NullMarked;
