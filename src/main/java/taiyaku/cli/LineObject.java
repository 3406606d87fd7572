package taiyaku.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import taiyaku.text.Edition;
import taiyaku.text.Language;
import taiyaku.text.LanguageGuess;

/// One line of input, a JSON object with an `id`.
///
/// @param object the object; empty when the line is none
/// @param problem what is wrong with the line, or null
record LineObject(JsonObject object, @Nullable String problem) {

    /// What a line cannot be used for, in words.
    static final class BrokenLineException extends Exception {
        private static final long serialVersionUID = 1;

        BrokenLineException(String problem) {
            super(problem);
        }
    }

    /// A line as it was read: strict UTF-8, so that no figure is read from replacement characters.
    static LineObject of(byte[] line) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            return JsonParser.parseString(text) instanceof JsonObject object
                    ? new LineObject(object, null)
                    : broken("the line is not a JSON object");
        } catch (CharacterCodingException e) {
            return broken("the line is not valid UTF-8");
        } catch (JsonParseException | StackOverflowError e) {
            return broken("the line is not valid JSON");
        }
    }

    private static LineObject broken(String problem) {
        return new LineObject(new JsonObject(), problem);
    }

    /// The id as it stands in JSON, or null.
    @Nullable String id() {
        var id = object.get("id");
        return id == null || id.isJsonNull() || !id.isJsonPrimitive() ? null : id.toString();
    }

    /// The text under a key as an edition, its language from `languageKey`, else the one given, else guessed.
    Edition edition(String key, String languageKey, @Nullable Language otherwise) throws BrokenLineException {
        if (problem != null) {
            throw new BrokenLineException(problem);
        }
        var text = string(object.get(key));
        if (text == null) {
            throw new BrokenLineException("\"" + key + "\" is missing or no string");
        }
        var code = string(object.get(languageKey));
        try {
            var language = code != null ? Language.of(code) : otherwise != null ? otherwise : LanguageGuess.of(text);
            return new Edition(language, text, "");
        } catch (IllegalArgumentException e) {
            throw new BrokenLineException("\"" + languageKey + "\" is no language code");
        }
    }

    private static @Nullable String string(@Nullable JsonElement element) {
        return element != null && element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()
                ? element.getAsString()
                : null;
    }
}
