/// Floor 6. Words for facts: findings told in the interface language, through ICU MessageFormat.
///
/// All text a person reads comes from the message bundles here, in English, German and Japanese.
@NullMarked
package taiyaku.wording;

import org.jspecify.annotations.NullMarked;
