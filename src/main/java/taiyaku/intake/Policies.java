package taiyaku.intake;

import java.util.Map;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.figure.LargeNumbers;
import taiyaku.review.Policy;
import taiyaku.store.Folders;
import taiyaku.store.SafeFile;
import taiyaku.store.Understood;
import taiyaku.store.UnusableFileException;
import taiyaku.store.Refusal;

/// The small file in which a house says what it wants to hear of.
///
/// A line is `category = off`, `on`, `minor`, `major` or `critical`, `only-sure = true` or `suggest = full`; what is not named stays as it
/// comes, a line that begins with `#` is a remark.
public final class Policies {

    private static final String ONLY_SURE = "only-sure";
    private static final String SUGGEST = "suggest";

    private Policies() {}

    /// The policy a file says.
    ///
    /// @throws UnusableFileException with the line that cannot be understood, or why the file cannot be read
    public static Policy read(Path file) throws UnusableFileException {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw UnusableFileException.of(file, e);
        }
    }

    /// The policy of the window; a line that is missing or broken is as it comes.
    public static Understood<Policy> own() {
        return Understood.of(file(), Policy.DEFAULT, Policies::taken);
    }

    /// Keeps the policy of the window.
    ///
    /// @throws UnusableFileException when it cannot be written
    public static void keep(Policy policy) throws UnusableFileException {
        SafeFile.writeInState(file(), stream -> stream.write(text(policy).getBytes(StandardCharsets.UTF_8)));
    }

    private static Path file() {
        return Folders.state().resolve("checks.properties");
    }

    private static Policy parse(String text, Path file) throws UnusableFileException {
        var policy = Policy.DEFAULT;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var rule = line.strip();
            if (rule.isEmpty() || rule.startsWith("#")) {
                continue;
            }
            int middle = rule.indexOf('=');
            try {
                policy = taken(
                        policy,
                        middle < 0 ? rule : rule.substring(0, middle).strip(),
                        middle < 0 ? "" : rule.substring(middle + 1).strip());
            } catch (IllegalArgumentException broken) {
                throw new UnusableFileException(file, Refusal.POLICY_LINE, Map.of("line", String.valueOf(number), "rule", rule));
            }
        }
        return policy;
    }

    /// What one line makes of a policy.
    ///
    /// @throws IllegalArgumentException when it cannot be understood
    private static Policy taken(Policy before, String key, String value) {
        if (key.equals(SUGGEST)) {
            return before.suggesting(LargeNumbers.of(value));
        }
        if (key.equals(ONLY_SURE)) {
            return before.onlySure(
                    switch (value) {
                        case "true" -> true;
                        case "false" -> false;
                        default -> throw new IllegalArgumentException(value);
                    });
        }
        var category = one(Category.values(), Category::code, key);
        return switch (value) {
            case "off" -> before.reporting(category, false);
            case "on" -> before.reporting(category, true);
            default -> before.reporting(category, true).holding(category, one(Severity.values(), Severity::code, value));
        };
    }

    private static <T> T one(T[] all, Function<T, String> code, String wanted) {
        return Arrays.stream(all)
                .filter(each -> code.apply(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wanted));
    }

    /// A policy as such a file says it, a line for everything that is not as it comes.
    public static String text(Policy policy) {
        var lines = Arrays.stream(Category.values())
                .filter(category -> policy.off().contains(category) != Policy.DEFAULT.off().contains(category)
                        || policy.severities().containsKey(category))
                .map(category -> category.code() + " = " + value(policy, category) + "\n")
                .collect(Collectors.joining());
        var sure = policy.sure() > 0 ? ONLY_SURE + " = true\n" : "";
        boolean natural = policy.large() == Policy.DEFAULT.large();
        return lines + sure + (natural ? "" : SUGGEST + " = " + policy.large().code() + "\n");
    }

    private static String value(Policy policy, Category category) {
        var severity = policy.severities().get(category);
        return policy.off().contains(category) ? "off" : severity == null ? "on" : severity.code();
    }
}
