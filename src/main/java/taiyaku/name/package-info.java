/// Floor 1. Names: what a text calls people, companies and places, and how alike two such names sound.
///
/// Names are found by spelling alone (capitals in running text, katakana words, Latin words in Japanese and Arabic):
/// a trained recogniser would be large, and would guess where the aligner only needs anchors.
@NullMarked
package taiyaku.name;

import org.jspecify.annotations.NullMarked;
