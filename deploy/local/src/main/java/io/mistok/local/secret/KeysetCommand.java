package io.mistok.local.secret;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * What {@code deploy/keyset} does: a keyset comes in, and goes out changed. Nothing is written to
 * the disk.
 */
public final class KeysetCommand {
    private static final String USAGE =
            """
            usage: deploy/keyset new                       a keyset with one key
                   deploy/keyset add         < keyset.json  one more key, not primary yet
                   deploy/keyset promote ID  < keyset.json  the key that seals from now on
                   deploy/keyset remove ID   < keyset.json  without this key
                   deploy/keyset list        < keyset.json  the keys' ids, the primary one marked

            Keysets are Tink's, in JSON, with AES256_GCM keys. Whoever loses one loses what it sealed.
            """;

    private KeysetCommand() {}

    /** Exit code 2 for a mistake in the arguments or in what came in. */
    public static void main(String[] arguments) {
        try {
            var input = arguments.length > 0 && !arguments[0].equals("new") ? read() : "";
            System.out.println(run(arguments, input));
        } catch (IllegalArgumentException | GeneralSecurityException | IOException failure) {
            fail(System.err, failure);
            System.exit(2);
        }
    }

    static String run(String[] arguments, String input) throws GeneralSecurityException {
        return switch (String.join(" ", arguments).replaceAll(" \\d+$", " ID")) {
            case "new" -> Keyset.generate();
            case "add" -> Keyset.parse(input).withOneMore().toJson();
            case "promote ID" -> Keyset.parse(input).promoted(id(arguments)).toJson();
            case "remove ID" -> Keyset.parse(input).without(id(arguments)).toJson();
            case "list" -> Keyset.parse(input).listed();
            default -> throw new IllegalArgumentException(USAGE.strip());
        };
    }

    /** Ids are 32 bits without a sign, as the JSON shows them. */
    private static int id(String[] arguments) {
        return Integer.parseUnsignedInt(arguments[1]);
    }

    private static String read() throws IOException {
        return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void fail(PrintStream to, Exception failure) {
        to.println(
                failure instanceof IllegalArgumentException ? failure.getMessage() : "No keyset");
    }
}
