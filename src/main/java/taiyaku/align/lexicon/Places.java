package taiyaku.align.lexicon;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import taiyaku.text.Language;

/// The names of countries, languages, cities and weekdays in one language, from CLDR, which is inside ICU.
///
/// A language stands for its people and its adjective too: `deutsche` and `ドイツ` meet as German.
public final class Places {

    /// What news says instead of CLDR's names.
    private static final Map<String, Map<String, String>> SHORT = Map.of(
            "de", Map.of("amerikanisch", "US", "amerika", "US", "großbritannien", "GB", "britisch", "GB", "england", "GB"),
            "ja", Map.of("米国", "US", "アメリカ", "US", "英国", "GB", "イギリス", "GB", "北朝鮮", "KP", "韓国", "KR", "欧州", "150"),
            "en", Map.of("american", "US", "america", "US", "britain", "GB", "british", "GB", "england", "GB"),
            "ar", Map.of("أمريكا", "US", "الأمريكية", "US", "بريطانيا", "GB", "البريطانية", "GB"));

    private static final Map<Language, Places> LOADED = new ConcurrentHashMap<>();

    private final Phrases<String> phrases;
    private final Map<String, String> shown = new HashMap<>();

    private Places(Language language) {
        phrases = new Phrases<>(language);
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
        var weekdays = new DateFormatSymbols(language.locale()).getWeekdays();
        for (int day = 1; day < weekdays.length; day++) {
            add(weekdays[day], "weekday " + day);
        }
        SHORT.getOrDefault(language.code(), Map.of()).forEach(this::add);
    }

    private void add(String name, String code) {
        if (phrases.add(name, code)) {
            shown.putIfAbsent(code, name);
        }
    }

    /// The names in a language.
    public static Places in(Language language) {
        return LOADED.computeIfAbsent(language, Places::new);
    }

    /// What a place is called.
    public String name(String code) {
        return shown.getOrDefault(code, code);
    }

    /// The codes of the places named in a text.
    public Collection<String> in(String text) {
        return phrases.in(text);
    }
}
