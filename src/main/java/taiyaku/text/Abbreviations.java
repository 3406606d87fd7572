package taiyaku.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Full stops that do not end a sentence: of abbreviations, initials, ordinals and list numbers.
///
/// A word is either never last (`Dr.`, `vs.`, `z. B.`), or it may be last (`Mrd.`, `usw.`, `U.S.`, `3.`): then the next
/// word decides, which ends the sentence only when it is one of the words sentences like to open with.
final class Abbreviations {

    private static final Set<String> NEVER_LAST_ANYWHERE = words("""
            dr prof mr mrs ms mx st vs gov sen rep gen lt col sgt capt cpt maj cmdr rev hon pres messrs mme mlle
            mt ft nr nos vol fig pp ca cf approx dept univ assn ave blvd viz resp""");
    private static final Set<String> MAY_BE_LAST_ANYWHERE = words("""
            inc corp co ltd jr sr bros plc llc etc al jan feb mar apr jun jul aug sep sept oct nov dec ed est max min""");

    private static final Set<String> NEVER_LAST_IN_GERMAN = words("""
            hr hrn frl bzw vgl evtl ggf inkl exkl zzgl sog gem bspw geb gest verh dipl ing phil med jur rer hrsg
            tel abb abs bd frhr kath evang ev dt engl frz ital amerik urspr österr schweiz einschl etw gegr
            insb lfd mtl jährl röm staatl städt südl nördl östl westl techn versch vorm zz zzt tägl ehem allg ungef
            ausschl betr bes dgl eigtl entspr""");
    private static final Set<String> MAY_BE_LAST_IN_GERMAN = words("""
            mrd mio tsd usw usf jh jhd chr std sek art kap str okt dez mär mrz fr mo di mi do sa so mag""");
    private static final Set<String> OPENS_IN_GERMAN = words("""
            der die das den dem des ein eine einen einem einer er sie es wir ich ihr man in im am an auf aus bei beim
            mit nach von vom vor zu zum zur für über unter und aber oder doch denn wenn als da dann dort damit dabei
            dazu dafür dagegen daher darum deshalb dies diese dieser dieses diesen diesem jetzt nun nur noch auch so
            seit seine seiner sein seinen ihre ihren ihrem jedoch laut was wer wie wo warum während obwohl trotz zwar
            zudem außerdem allerdings inzwischen viele alle hier heute gestern nicht kein keine durch gegen ohne
            um bis zwischen sollte ob weil dass danach davor darauf""");

    private static final Set<String> NEVER_LAST_IN_ENGLISH = words("rd hwy gen supt atty insp det");
    private static final Set<String> MAY_BE_LAST_IN_ENGLISH = words("a.m p.m u.s u.k u.n e.u d.c no");
    private static final Set<String> OPENS_IN_ENGLISH = words("""
            the a an he she it they we i you in on at but and or so if when while as this that these those there here
            his her its their our my for from by with after before however now then what who why how some many most
            all no not yet still meanwhile asked according both since until under during although though""");

    private static final Set<String> NEVER_LAST_IN_ARABIC = words("د م أ أ.د ص ج ت ط هـ ق.م");

    private final Set<String> neverLast = new HashSet<>(NEVER_LAST_ANYWHERE);
    private final Set<String> mayBeLast = new HashSet<>(MAY_BE_LAST_ANYWHERE);
    private final Set<String> opens = new HashSet<>();
    private final boolean ordinals;

    private Abbreviations(Language language) {
        ordinals = language.equals(Language.GERMAN);
        mayBeLast.addAll(MAY_BE_LAST_IN_ENGLISH);
        if (language.equals(Language.GERMAN)) {
            neverLast.addAll(NEVER_LAST_IN_GERMAN);
            mayBeLast.addAll(MAY_BE_LAST_IN_GERMAN);
            opens.addAll(OPENS_IN_GERMAN);
        } else {
            neverLast.addAll(NEVER_LAST_IN_ENGLISH);
            neverLast.addAll(NEVER_LAST_IN_ARABIC);
            opens.addAll(OPENS_IN_ENGLISH);
        }
    }

    /// What is known of a language; of any other than German what English and Arabic share with everybody.
    static Abbreviations of(Language language) {
        return new Abbreviations(language);
    }

    /// Whether the sentence goes on behind the full stop at `dot`, the next word standing at `next`.
    ///
    /// @param start where the line starts
    /// @param end where it ends
    boolean holdOn(String text, int start, int dot, int next, int end) {
        var word = wordBefore(text, start, dot);
        var following = wordAt(text, next, end);
        if (word.isEmpty() || (dot + 1 < next && SentenceBorders.closes(text.charAt(dot + 1)))) {
            return false;
        }
        boolean opener = opens.contains(following.toLowerCase(Locale.ROOT));
        boolean first = dot - word.length() == start;
        if (isNumber(word)) {
            return first || (ordinals && word.length() <= 3 && !opener && Character.isLetter(text.charAt(next)));
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no")) {
            return Character.isDigit(text.charAt(next));
        }
        if (neverLast.contains(lower)) {
            return true;
        }
        boolean initials = isInitials(word);
        if (!initials && !mayBeLast.contains(lower)) {
            return false;
        }
        return !opener || (initials && word.length() == 1 && Character.isLowerCase(word.charAt(0)));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    /// Single letters with full stops between: `B`, `U.S`, `z.B`.
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = i % 2 == 0;
            char c = word.charAt(i);
            if (letter ? !isAlphabetic(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    /// The run of letters, digits and inner full stops that ends before `dot`; in text without blanks only the Latin part.
    private static String wordBefore(String text, int start, int dot) {
        int from = dot;
        while (from > start && (isAlphabetic(text.charAt(from - 1)) || isDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        while (from < dot && text.charAt(from) == '.') {
            from++;
        }
        return text.substring(from, dot);
    }

    private static String wordAt(String text, int at, int end) {
        int from = at;
        while (from < end && (SentenceBorders.closes(text.charAt(from)) || SentenceBorders.opens(text.charAt(from)))) {
            from++;
        }
        int to = from;
        while (to < end && isAlphabetic(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /// A letter of a script that writes words apart.
    private static boolean isAlphabetic(char c) {
        return c < '\u2E80' && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    private static boolean isDigit(char c) {
        return c < '\u2E80' && Character.isDigit(c);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
