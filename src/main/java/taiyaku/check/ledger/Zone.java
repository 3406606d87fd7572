package taiyaku.check.ledger;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.text.Span;

/// The time zone that is named beside a time of day: `20.15 Uhr MEZ`, 日本時間午前4時15分.
///
/// @param hours by how many it may be ahead of Greenwich: two where summer time is not told apart, none where nobody can
///     say (`Ortszeit`)
record Zone(List<Integer> hours) {

    private static final int DAY = 24 * 60;

    /// How far behind a time its zone may stand, and how far before it.
    private static final int BEHIND = 22;

    private static final int BEFORE = 12;

    private static final Map<String, Zone> NAMES = Map.ofEntries(
            zone("MEZ", 1), zone("MESZ", 2), zone("CET", 1), zone("CEST", 2), zone("GMT", 0), zone("UTC", 0),
            zone("WEZ", 0), zone("BST", 1), zone("EST", -5), zone("EDT", -4), zone("CST", -6), zone("CDT", -5),
            zone("MST", -7), zone("MDT", -6), zone("PST", -8), zone("PDT", -7), zone("JST", 9), zone("KST", 9),
            zone("ET", -5, -4), zone("Eastern", -5, -4), zone("Pacific", -8, -7), zone("deutscher Zeit", 1, 2),
            zone("mitteleuropäischer Zeit", 1), zone("mitteleuropäischer Sommerzeit", 2), zone("japanischer Zeit", 9),
            zone("日本時間", 9), zone("中央ヨーロッパ時間", 1, 2), zone("中央欧州時間", 1, 2), zone("ドイツ時間", 1, 2),
            zone("英国時間", 0, 1), zone("グリニッジ標準時", 0), zone("協定世界時", 0), zone("世界標準時", 0),
            zone("米東部時間", -5, -4), zone("東部時間", -5, -4), zone("太平洋時間", -8, -7), zone("غرينتش", 0),
            zone("Ortszeit"), zone("local time"), zone("現地時間"), zone("المحلي"));

    private static Map.Entry<String, Zone> zone(String name, Integer... hours) {
        return Map.entry(name, new Zone(List.of(hours)));
    }

    /// The zone beside a time of a text, the nearest; null when none is named.
    static @Nullable Zone of(Span time, String text) {
        var behind = text.substring(time.end(), Math.min(text.length(), time.end() + BEHIND));
        int closed = behind.indexOf('(') >= 0 ? behind.indexOf('(') : behind.indexOf('（');
        var near = closed >= 0 ? behind.substring(0, closed) : behind;
        var before = text.substring(Math.max(0, time.start() - BEFORE), time.start());
        Zone found = null;
        int longest = 0;
        for (var name : NAMES.keySet()) {
            boolean japanese = name.codePointAt(0) > 0x3000;
            boolean named = japanese ? before.contains(name) : isWord(near, name);
            if (named && name.length() > longest) {
                found = NAMES.get(name);
                longest = name.length();
            }
        }
        return found;
    }

    private static boolean isWord(String text, String name) {
        int at = text.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    /// Whether two times of day in two zones may be one moment.
    static boolean sameMoment(Value.Time a, Zone zone, Value.Time b, Zone other) {
        if (zone.hours.isEmpty() || other.hours.isEmpty()) {
            return !zone.equals(other);
        }
        var left = minutes(a.normal());
        var right = minutes(b.normal());
        return left != null
                && right != null
                && zone.hours.stream().anyMatch(h -> other.hours.stream()
                        .anyMatch(k -> Math.floorMod(left - 60 * h - right + 60 * k, DAY) == 0));
    }

    private static @Nullable Integer minutes(String normal) {
        return normal.matches("\\d\\d:\\d\\d")
                ? 60 * Integer.parseInt(normal.substring(0, 2)) + Integer.parseInt(normal.substring(3))
                : null;
    }
}
