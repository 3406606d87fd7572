package taiyaku.grammar.japanese;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import taiyaku.figure.Value;
import taiyaku.grammar.japanese.number.JapaneseNumbers;
import taiyaku.grammar.scan.Cursor;

/// Years of school, counted on as other countries count them: 小学6年 is the sixth class, 中学2年 the eighth, 高校2年 the
/// eleventh (six years of primary, three of middle, three of high school since the School Education Act of 1947).
final class JapaneseClasses {

    /// Classes of the schools before, by the name of the school.
    private static final Map<String, Integer> SCHOOLS = Map.of("小学", 0, "中学", 6, "高校", 9, "大学", 0);

    private static final int LONGEST = 6;

    private JapaneseClasses() {}

    /// The words a class may begin with.
    static Set<String> starts() {
        return SCHOOLS.keySet();
    }

    /// Reads the class that starts at the cursor; null, the cursor anywhere, when none does.
    static @Nullable Value read(Cursor cursor) {
        for (var school : SCHOOLS.entrySet()) {
            if (cursor.accept(school.getKey())) {
                cursor.accept('校');
                var amount = JapaneseNumbers.read(cursor);
                int n = amount == null ? -1 : amount.small();
                boolean named = n >= 1 && n <= LONGEST && cursor.accept('年');
                boolean pupil = named && cursor.accept('生');
                return named && (pupil || !JapaneseDates.isLength(cursor))
                        ? new Value.Ordinal(BigDecimal.valueOf(n + (long) school.getValue()))
                        : null;
            }
        }
        return null;
    }
}
