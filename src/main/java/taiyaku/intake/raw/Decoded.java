package taiyaku.intake.raw;

import java.nio.charset.Charset;

/// A file's text with the encoding it was read by.
///
/// @param text without a byte-order mark, line ends as they are
/// @param charset what it was read by
/// @param doubtful whether another encoding might be meant, so that a person should look
public record Decoded(String text, Charset charset, boolean doubtful) {}
