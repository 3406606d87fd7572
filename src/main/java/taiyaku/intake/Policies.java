package taiyaku.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import taiyaku.check.Category;
import taiyaku.check.Severity;
import taiyaku.review.Policy;
import taiyaku.store.Folders;
import taiyaku.store.SafeFile;
import taiyaku.store.UnusableFileException;

/// The small file in which a house says what it wants to hear of.
///
/// A line is `category = off`, `on`, `minor`, `major` or `critical`, or `only-sure = true`; what is not named stays as it
/// comes, a line that begins with `#` is a remark.
public final class Policies {

    private static final String ONLY_SURE = "only-sure";

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

    /// The policy of the window; as it comes where the file is missing or broken.
    public static Policy own() {
        try {
            return read(file());
        } catch (UnusableFileException none) {
            return Policy.DEFAULT;
        }
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
        Set<Category> off = EnumSet.copyOf(Policy.DEFAULT.off());
        Map<Category, Severity> severities = new EnumMap<>(Category.class);
        double sure = 0;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var rule = line.strip();
            if (rule.isEmpty() || rule.startsWith("#")) {
                continue;
            }
            int middle = rule.indexOf('=');
            var key = middle < 0 ? rule : rule.substring(0, middle).strip();
            var value = middle < 0 ? "" : rule.substring(middle + 1).strip();
            if (key.equals(ONLY_SURE) && (value.equals("true") || value.equals("false"))) {
                sure = value.equals("true") ? Policy.SURE : 0;
                continue;
            }
            var category = category(key);
            if (category == null || !set(category, value, off, severities)) {
                throw new UnusableFileException(file, "cannot be used: line " + number + " is “" + rule
                        + "”, not a category with off, on, minor, major or critical");
            }
        }
        return new Policy(off, severities, sure);
    }

    private static boolean set(
            Category category, String value, Set<Category> off, Map<Category, Severity> severities) {
        if (value.equals("off")) {
            return off.add(category) || off.contains(category);
        }
        var severity = Arrays.stream(Severity.values()).filter(s -> s.code().equals(value)).findFirst();
        if (severity.isEmpty() && !value.equals("on")) {
            return false;
        }
        off.remove(category);
        severity.ifPresent(held -> severities.put(category, held));
        return true;
    }

    private static @org.jspecify.annotations.Nullable Category category(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// A policy as such a file says it, a line for every category that is not as it comes.
    public static String text(Policy policy) {
        var lines = Arrays.stream(Category.values())
                .filter(category -> policy.off().contains(category) != Policy.DEFAULT.off().contains(category)
                        || policy.severities().containsKey(category))
                .map(category -> category.code() + " = " + value(policy, category) + "\n")
                .collect(Collectors.joining());
        return policy.sure() > 0 ? lines + ONLY_SURE + " = true\n" : lines;
    }

    private static String value(Policy policy, Category category) {
        var severity = policy.severities().get(category);
        return policy.off().contains(category) ? "off" : severity == null ? "on" : severity.code();
    }
}
