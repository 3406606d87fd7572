package taiyaku.align;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import taiyaku.text.Language;

/// The names of countries, languages and cities in one language, from CLDR, which is inside ICU.
///
/// A language stands for its people and its adjective too: `deutsche` and `ドイツ` meet as German. Words are compared by
/// their stems where the language has them; in text without blanks a name is found anywhere.
final class Places {

    /// What news says instead of CLDR's names.
    private static final Map<String, Map<String, String>> SHORT = Map.of(
            "de", Map.of("amerikanisch", "US", "amerika", "US", "großbritannien", "GB", "britisch", "GB", "england", "GB"),
            "ja", Map.of("米国", "US", "アメリカ", "US", "英国", "GB", "イギリス", "GB", "北朝鮮", "KP", "韓国", "KR", "欧州", "150"),
            "en", Map.of("american", "US", "america", "US", "britain", "GB", "british", "GB", "england", "GB"),
            "ar", Map.of("أمريكا", "US", "الأمريكية", "US", "بريطانيا", "GB", "البريطانية", "GB"));

    private static final Map<Language, Places> LOADED = new ConcurrentHashMap<>();

    private final Stem stem;
    private final boolean blanks;

    /// By the first stem, or the first character, of a name: its stems or its spelling, and what it names.
    private final Map<String, List<Name>> byStart = new HashMap<>();

    private final Map<String, String> shown = new HashMap<>();

    private record Name(List<String> parts, String code) {}

    private Places(Language language) {
        stem = Stem.of(language);
        int[] scripts = UScript.getCode(language.locale());
        blanks = scripts == null || scripts.length == 1;
        var names = LocaleDisplayNames.getInstance(language.locale());
        for (var region : ULocale.getISOCountries()) {
            add(names.regionDisplayName(region), region);
        }
        for (var code : ULocale.getISOLanguages()) {
            if (code.length() == 2) {
                var name = names.languageDisplayName(code);
                add(name.endsWith("語") ? name.substring(0, name.length() - 1) : name, code);
            }
        }
        var zones = TimeZoneNames.getInstance(language.locale());
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            var city = zones.getExemplarLocationName(zone);
            if (city != null) {
                add(city, zone);
            }
        }
        SHORT.getOrDefault(language.code(), Map.of()).forEach(this::add);
    }

    static Places in(Language language) {
        return LOADED.computeIfAbsent(language, Places::new);
    }

    private void add(String name, String code) {
        var parts = parts(name);
        if (!parts.isEmpty() && name.length() >= 2) {
            shown.putIfAbsent(code, name);
            byStart.computeIfAbsent(start(parts), _ -> new ArrayList<>()).add(new Name(parts, code));
        }
    }

    private String start(List<String> parts) {
        return blanks ? parts.getFirst() : parts.getFirst().substring(0, 1);
    }

    /// A name as it is compared: its words' stems, or its spelling in one piece.
    private List<String> parts(String text) {
        if (!blanks) {
            return List.of(text);
        }
        var parts = new ArrayList<String>();
        for (var word : TokenClue.words(text)) {
            parts.add(stem.of(NameClue.bare(word.toLowerCase(Locale.ROOT))));
        }
        return parts;
    }

    /// What a place is called.
    String name(String code) {
        return shown.getOrDefault(code, code);
    }

    /// The codes of the places named in a text.
    Collection<String> in(String text) {
        var found = new LinkedHashSet<String>();
        if (blanks) {
            var words = parts(text);
            for (int i = 0; i < words.size(); i++) {
                for (var name : byStart.getOrDefault(words.get(i), List.of())) {
                    int end = i + name.parts().size();
                    if (end <= words.size() && words.subList(i, end).equals(name.parts())) {
                        found.add(name.code());
                    }
                }
            }
        } else {
            for (int i = 0; i < text.length(); i++) {
                found.addAll(startingAt(text, i));
            }
        }
        return found;
    }

    private Set<String> startingAt(String text, int i) {
        var found = new LinkedHashSet<String>();
        for (var name : byStart.getOrDefault(text.substring(i, i + 1), List.of())) {
            if (text.startsWith(name.parts().getFirst(), i)) {
                found.add(name.code());
            }
        }
        return found;
    }
}
