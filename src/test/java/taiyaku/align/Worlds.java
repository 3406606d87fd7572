package taiyaku.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import taiyaku.text.Edition;
import taiyaku.text.Language;

/// Small worlds to align: a word is a sentence, its letters are what it is about, its digits are figures.
///
/// `bC2` is a sentence about b and c that holds the figure 2; case does not matter. Each letter becomes a stretch of
/// text of its own length with a name of its own, so that sentences can be told apart as in life.
final class Worlds {

    private static final String[] SYLLABLES = {"ba", "ke", "li", "mo", "nu", "ra", "si", "to", "wu", "da", "fe", "go", "pi"};

    private Worlds() {}

    /// The links of two worlds in a line: `a1=A1 b+c2=BC2`, a moved one with a star.
    static String links(String left, String right) {
        var readings = List.of(reading(left), reading(right));
        return told(readings, Aligner.align(readings, 0, List.of()).links());
    }

    static Reading reading(String world) {
        var words = world.isBlank() ? List.<String>of() : List.of(world.strip().split(" ", -1));
        var text = words.stream().map(Worlds::sentence).collect(Collectors.joining("\n"));
        return Reading.of(new Edition(Language.ENGLISH, text, world));
    }

    private static String sentence(String word) {
        var sentence = new StringBuilder();
        for (char c : word.toLowerCase(java.util.Locale.ROOT).toCharArray()) {
            sentence.append(sentence.isEmpty() ? "" : " ");
            if (Character.isDigit(c)) {
                sentence.append("figure ").append(37 + 101 * (c - '0'));
            } else {
                int k = c - 'a';
                sentence.append("so ").append(SYLLABLES[k % 13]).append(SYLLABLES[(k * 5 + 3) % 13]).append((char) ('a' + k));
                sentence.append(" is what it tells of").append(" and on".repeat(k % 4));
            }
        }
        return sentence.append(".").toString();
    }

    static String told(List<Reading> readings, List<Link> links) {
        return links.stream().map(link -> told(readings, link)).collect(Collectors.joining(" "));
    }

    private static String told(List<Reading> readings, Link link) {
        var sides = new ArrayList<String>();
        for (int e = 0; e < readings.size(); e++) {
            var words = readings.get(e).edition().name().split(" ", -1);
            sides.add(link.sides().get(e).stream().map(s -> words[s]).collect(Collectors.joining("+")));
        }
        return String.join("=", sides) + (link.moved() ? "*" : "");
    }

    /// Up to `longest` sentences about the first `letters` letters.
    static String random(Random random, int longest, int letters) {
        return random.ints(random.nextInt(longest + 1), 0, letters)
                .mapToObj(k -> String.valueOf((char) ('a' + k)))
                .collect(Collectors.joining(" "));
    }
}
