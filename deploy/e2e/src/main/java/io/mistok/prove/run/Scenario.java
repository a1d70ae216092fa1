package io.mistok.prove.run;

/**
 * A run by name.
 *
 * @param criterion as the project asks for it
 */
public record Scenario(String id, String title, String criterion, Plot plot) {
    /** What happens in it. */
    @FunctionalInterface
    public interface Plot {
        void play(Stage stage) throws Exception;
    }
}
