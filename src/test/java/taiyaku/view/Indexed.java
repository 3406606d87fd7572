package taiyaku.view;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// Pictures of 256 colours, which pack to a third: the most frequent ones as they are, every other one as the nearest of them.
final class Indexed {

    private static final int COLOURS = 256;

    private Indexed() {}

    static BufferedImage of(BufferedImage image) {
        var frequent = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                frequent.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        var palette = frequent.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        var indexed = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var nearest = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int index = nearest.computeIfAbsent(image.getRGB(x, y), rgb -> nearest(rgb, palette));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    private static int nearest(int rgb, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = ((rgb >> shift) & 0xFF) - ((palette[i] >> shift) & 0xFF);
                distance += difference * difference;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
