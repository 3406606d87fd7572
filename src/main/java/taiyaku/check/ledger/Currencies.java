package taiyaku.check.ledger;

import java.util.Map;
import java.util.Set;

/// Currencies whose name many countries share: a bare pound may be British or Egyptian, but no euro.
final class Currencies {

    private static final Map<String, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry("جنيه", Set.of("GBP", "EGP", "SDG", "SSP")),
            Map.entry("ليرة", Set.of("TRY", "LBP", "SYP")),
            Map.entry("دينار", Set.of("KWD", "BHD", "JOD", "IQD", "DZD", "TND", "LYD", "RSD")),
            Map.entry("درهم", Set.of("AED", "MAD")),
            Map.entry("ريال", Set.of("SAR", "QAR", "OMR", "YER", "IRR", "BRL")),
            Map.entry("Krone", Set.of("SEK", "NOK", "DKK", "ISK", "CZK")),
            Map.entry("krone", Set.of("NOK", "DKK")),
            Map.entry("krona", Set.of("SEK", "ISK")),
            Map.entry("Peso", Set.of("MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU")),
            Map.entry("ペソ", Set.of("MXN", "ARS", "CLP", "COP", "PHP", "CUP", "UYU")),
            Map.entry("クローネ", Set.of("NOK", "DKK")),
            Map.entry("Rupie", Set.of("INR", "PKR", "LKR", "NPR", "IDR")),
            Map.entry("ルピー", Set.of("INR", "PKR", "LKR", "NPR")));

    private Currencies() {}

    /// Whether a text names a currency whose country is unsaid, and the other's is none of that name.
    static boolean excludes(String text, String currency) {
        return FAMILIES.entrySet().stream()
                .anyMatch(family -> text.contains(family.getKey()) && !family.getValue().contains(currency));
    }
}
