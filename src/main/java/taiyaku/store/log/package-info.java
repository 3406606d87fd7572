/// Floor 6. What the program writes down of its own runs, for whoever looks into a mishap: a log in the state folder.
///
/// It never holds a word of an article. That is kept by what can be said at all: a closed set of entries, of which none has
/// room for text; of files the name, of exceptions the class and where they came from. Their messages were the road not
/// taken: a parser's holds the very line it could not read.
@NullMarked
package taiyaku.store.log;

import org.jspecify.annotations.NullMarked;
