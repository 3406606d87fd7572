package taiyaku.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import taiyaku.align.evidence.Evidence;

/// The aligner in small worlds: a letter is what a sentence is about, a digit a figure in it ([Worlds]).
class AlignerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a1 b c2     | A1 BC2       | a1=A1 b+c2=BC2
            a b c       | A B C        | a=A b=B c=C
            a b c d e   | A B D E      | a=A b=B c= d=D e=E
            a b d e     | A B C D E    | a=A b=B =C d=D e=E
            a b c d e f | A C B D E F  | a=A b=B* c=C* d=D e=E f=F
            a bc d e    | A B C D E    | a=A bc=B+C d=D e=E
            a b c d     | A BCD        | a=A b+c+d=BCD
            a1 b2 c3    | A1 B2 C3     | a1=A1 b2=B2 c3=C3
            a           | A            | a=A
            a bcd e f   | A B C D E F  | a=A bcd=B+C+D e=E f=F
            a b c d e   | A BC D E     | a=A b+c=BC d=D e=E
            e f a1b2 c3d4 g h i j | E F A1C3 B2D4 G H I J | e=E f=F a1b2+c3d4=A1C3+B2D4 g=G h=H i=I j=J
            a b cd e f g | A C D B E F G | a=A b=B* cd=C+D* e=E f=F g=G
            a bc d e f g | A D B C E F G | a=A bc=B+C* d=D* e=E f=F g=G
            a b c d e f g | A D BC E F G | a=A b+c=BC* d=D* e=E f=F g=G
            """)
    void links(String left, String right, String expected) {
        assertEquals(expected, Worlds.links(left, right));
    }

    @Test
    void anEmptySideLeavesAllAlone() {
        assertEquals("a= b=", Worlds.links("a b", ""));
        assertEquals("=A =B", Worlds.links("", "A B"));
        assertEquals("", Worlds.links("", ""));
    }

    @Test
    void oneEditionIsLinkedToNothing() {
        var alignment = Aligner.align(List.of(Worlds.reading("a b")), 0, List.of());
        assertEquals("a b", Worlds.told(List.of(Worlds.reading("a b")), alignment.links()));
    }

    @Test
    void threeEditionsAreLinkedThroughTheOriginal() {
        var readings = List.of(Worlds.reading("a b c d e"), Worlds.reading("A BC D E"), Worlds.reading("a b d e f g"));
        assertEquals("a=A=a b+c=BC=b d=D=d e=E=e ==f ==g", Worlds.told(readings, Aligner.align(readings, 0, List.of()).links()));
    }

    @Test
    void fourEditionsAgree() {
        var readings = List.of(
                Worlds.reading("a1 b2 d4 e5 f6"),
                Worlds.reading("A1 B2 C3 D4 E5 F6"),
                Worlds.reading("a1 b2 c3 d4 e5 f6"),
                Worlds.reading("A1 B2 C3 E5 F6"));
        assertEquals(
                "a1=A1=a1=A1 b2=B2=b2=B2 =C3=c3=C3 d4=D4=d4= e5=E5=e5=E5 f6=F6=f6=F6",
                Worlds.told(readings, Aligner.align(readings, 0, List.of()).links()));
    }

    @Test
    void whatTheOriginalLacksIsLinkedBetweenTheOthers() {
        var readings = List.of(Worlds.reading("a b d e"), Worlds.reading("A B C D E"), Worlds.reading("a b c d e"));
        assertEquals("a=A=a b=B=b =C=c d=D=d e=E=e", Worlds.told(readings, Aligner.align(readings, 0, List.of()).links()));
    }

    @Test
    void pinsAreObeyedAndTheRestAlignedAround() {
        var readings = List.of(Worlds.reading("a1 b2 c3 d4 e5 f6"), Worlds.reading("A1 B2 C3 D4 E5 F6"));
        var pins = List.of(new Pin(List.of(List.of(1), List.of(2))), new Pin(List.of(List.of(4), List.of())));
        assertEquals(
                "a1=A1 =B2 b2=C3 c3= d4=D4 e5= =E5 f6=F6",
                Worlds.told(readings, Aligner.align(readings, 0, pins).links()));
    }

    @Test
    void aTextIsItsOwnTranslation() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var reading = Worlds.reading(Worlds.random(random, 12, 26));
            var links = Aligner.align(List.of(reading, reading), 0, List.of()).links();
            for (int i = 0; i < links.size(); i++) {
                assertEquals(List.of(List.of(i), List.of(i)), links.get(i).sides());
            }
        }
    }

    @Test
    void lawsHoldForAnyWorlds() {
        var random = new Random(2);
        for (int round = 0; round < 300; round++) {
            var readings = new ArrayList<Reading>();
            int editions = 2 + random.nextInt(3);
            for (int e = 0; e < editions; e++) {
                readings.add(Worlds.reading(Worlds.random(random, 9, 12)));
            }
            int original = random.nextInt(editions);
            var pins = pins(random, readings);
            var links = Aligner.align(readings, original, pins).links();
            for (int e = 0; e < editions; e++) {
                everySentenceOnceAndInOrder(links, e, readings.get(e).sentences().size());
            }
            for (var pin : pins) {
                assertTrue(links.stream().anyMatch(l -> l.sides().equals(pin.sides())), () -> pin + " in " + links);
            }
        }
    }

    private static void everySentenceOnceAndInOrder(List<Link> links, int edition, int sentences) {
        var seen = new ArrayList<Integer>();
        int last = -1;
        for (var link : links) {
            var side = link.sides().get(edition);
            seen.addAll(side);
            assertTrue(link.confidence() >= 0 && link.confidence() <= 1, link::toString);
            if (!link.moved() && !side.isEmpty()) {
                assertTrue(side.getFirst() > last, () -> "order of edition " + edition + " in " + links);
                last = side.getLast();
            }
        }
        Collections.sort(seen);
        var expected = new ArrayList<Integer>();
        for (int i = 0; i < sentences; i++) {
            expected.add(i);
        }
        assertEquals(expected, seen);
    }

    /// At most two pins that do not share a sentence.
    private static List<Pin> pins(Random random, List<Reading> readings) {
        var pins = new ArrayList<Pin>();
        var used = new ArrayList<Set<Integer>>();
        readings.forEach(_ -> used.add(new HashSet<>()));
        for (int k = random.nextInt(3); k > 0; k--) {
            var sides = new ArrayList<List<Integer>>();
            for (int e = 0; e < readings.size(); e++) {
                int size = readings.get(e).sentences().size();
                int sentence = size == 0 ? -1 : random.nextInt(size);
                sides.add(sentence >= 0 && used.get(e).add(sentence) && random.nextInt(4) > 0 ? List.of(sentence) : List.of());
            }
            if (sides.stream().anyMatch(s -> !s.isEmpty())) {
                pins.add(new Pin(sides));
            }
        }
        return pins;
    }

    /// A text too long to be looked at whole, with a page missing on one side: everything else is still linked.
    @Test
    void aLongTextIsLinkedWithinABand() {
        var random = new Random(4);
        var words = new ArrayList<String>();
        for (int k = 0; k < 900; k++) {
            words.add("" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)) + random.nextInt(10));
        }
        var shorter = new ArrayList<>(words);
        shorter.subList(400, 425).clear();
        var readings = List.of(Worlds.reading(String.join(" ", words)), Worlds.reading(String.join(" ", shorter)));
        int right = 0;
        for (var link : Aligner.align(readings, 0, List.of()).links()) {
            var there = link.sides().get(1);
            for (int i : link.sides().get(0)) {
                boolean missing = i >= 400 && i < 425;
                boolean asMade = missing ? there.isEmpty() : there.equals(List.of(i < 400 ? i : i - 25));
                right += asMade ? 1 : 0;
            }
        }
        assertTrue(right >= 895, "linked rightly: " + right);
    }

    @Test
    void aMirroredArticleGivesMirroredLinks() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            var a = Worlds.reading(Worlds.random(random, 9, 26));
            var b = Worlds.reading(Worlds.random(random, 9, 26));
            var there = Aligner.align(List.of(a, b), 0, List.of()).links();
            var back = Aligner.align(List.of(b, a), 0, List.of()).links();
            assertEquals(
                    there.stream().map(l -> l.sides()).collect(Collectors.toSet()),
                    back.stream().map(l -> l.sides().reversed()).collect(Collectors.toSet()));
        }
    }

    @Test
    void theReasonsOfALinkAddUpToItsScore() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var readings = new ArrayList<Reading>();
            int editions = 2 + random.nextInt(3);
            for (int e = 0; e < editions; e++) {
                readings.add(Worlds.reading(Worlds.random(random, 14, 20)));
            }
            for (var link : Aligner.align(readings, random.nextInt(editions), List.of()).links()) {
                double sum = link.evidence().stream().mapToDouble(Evidence::weight).sum();
                assertEquals(link.score(), sum, 1e-3, link::toString);
            }
        }
    }

    @Test
    void whatAPersonFixedNeedsNoReason() {
        var readings = List.of(Worlds.reading("a b c"), Worlds.reading("A B C"));
        var pinned = Aligner.align(readings, 0, List.of(new Pin(List.of(List.of(0), List.of(2))))).links().stream()
                .filter(l -> l.sides().equals(List.of(List.of(0), List.of(2))))
                .toList();
        assertEquals(1, pinned.size());
        assertEquals(1, pinned.getFirst().confidence());
        assertEquals(List.of(), pinned.getFirst().evidence());
    }

    /// A pin in the middle of a text changes nothing far from it.
    @Test
    void aPinRealignsWhatIsAroundIt() {
        var random = new Random(6);
        var world = Worlds.random(random, 1, 26) + IntStream.range(0, 60).mapToObj(k -> " " + (char) ('a' + random.nextInt(26)) + (k % 10)).collect(Collectors.joining());
        var readings = List.of(Worlds.reading(world.strip()), Worlds.reading(world.strip()));
        var free = Aligner.align(readings, 0, List.of()).links();
        var pinned = Aligner.align(readings, 0, List.of(new Pin(List.of(List.of(30), List.of(31))))).links();
        for (var link : free) {
            int at = link.sides().getFirst().getFirst();
            if (Math.abs(at - 30) > 3) {
                assertTrue(pinned.stream().anyMatch(l -> l.sides().equals(link.sides())), () -> at + " in " + pinned);
            }
        }
    }

    @Test
    void aLinkSaysWhy() {
        var readings = List.of(Worlds.reading("a1 b c2 d e f"), Worlds.reading("A1 B C2 D E F"));
        var why = Aligner.align(readings, 0, List.of()).links().getFirst().evidence();
        assertTrue(why.stream().anyMatch(e -> e.kind() == Evidence.Kind.FIGURE && e.weight() > 0), why::toString);
        assertTrue(why.stream().anyMatch(e -> e.kind() == Evidence.Kind.LENGTH), why::toString);
    }
}
