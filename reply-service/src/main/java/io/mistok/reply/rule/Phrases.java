package io.mistok.reply.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds which of many phrases occur in a text, in one pass over it: the time grows with the text
 * and not with the number of phrases. Only the first of those that occur is told, so a state keeps
 * one position instead of a list. About 40 bytes for each character of all phrases.
 *
 * @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick: Efficient string
 *     matching</a>
 */
final class Phrases {
    /** Behind every position. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int ROOT = 0;

    /** What to look for, and its place among all rules. */
    record Phrase(String text, int position) {}

    private final Transitions transitions = new Transitions();

    /** Of each state, the one whose path is the longest proper end of its own. */
    private int[] shorter = new int[1];

    /** Of each state, the smallest position of a phrase that ends there. */
    private int[] first = {NONE};

    private int states = 1;

    Phrases(List<Phrase> phrases) {
        var paths = new int[phrases.size()];
        var open = new ArrayList<Integer>();
        for (var i = 0; i < paths.length; i++) {
            open.add(i);
        }
        // Character by character of all phrases: a state then comes after every shorter one.
        for (var depth = 0; !open.isEmpty(); depth++) {
            var reached = depth;
            open.removeIf(i -> ended(phrases.get(i), reached, paths[i]));
            for (var i : open) {
                paths[i] = extend(paths[i], phrases.get(i).text().charAt(depth));
            }
        }
        for (var state = 1; state < states; state++) {
            first[state] = Math.min(first[state], first[shorter[state]]);
        }
    }

    /** The smallest position of a phrase that occurs in a text; {@link #NONE} when none does. */
    int firstIn(String text) {
        var found = first[ROOT];
        var state = ROOT;
        for (var i = 0; i < text.length(); i++) {
            state = next(state, text.charAt(i));
            found = Math.min(found, first[state]);
        }
        return found;
    }

    private boolean ended(Phrase phrase, int depth, int state) {
        if (phrase.text().length() > depth) {
            return false;
        }
        first[state] = Math.min(first[state], phrase.position());
        return true;
    }

    private int extend(int state, char character) {
        var known = transitions.get(state, character);
        return known == Transitions.MISSING ? add(state, character) : known;
    }

    private int add(int state, char character) {
        if (states == first.length) {
            shorter = Arrays.copyOf(shorter, states * 2);
            first = Arrays.copyOf(first, states * 2);
        }
        var added = states++;
        transitions.add(state, character, added);
        first[added] = NONE;
        shorter[added] = state == ROOT ? ROOT : next(shorter[state], character);
        return added;
    }

    /** Along the longest end of what has been read that begins a phrase. */
    private int next(int state, char character) {
        for (var from = state; ; from = shorter[from]) {
            var next = transitions.get(from, character);
            if (next != Transitions.MISSING) {
                return next;
            }
            if (from == ROOT) {
                return ROOT;
            }
        }
    }
}
