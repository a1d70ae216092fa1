package io.mistok.ingest.body;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/**
 * How large a document may be, counted while it is read. 64 children stand for what the platform
 * sends with room to spare; the result of a broadcast of eight articles has more elements than that
 * in all, so the whole has a limit of its own.
 */
final class XmlLimits {
    static final int DEPTH = 8;
    static final int CHILDREN = 64;
    static final int ELEMENTS = 512;
    static final int ATTRIBUTES = 16;

    private final Deque<Integer> children = new ArrayDeque<>();
    private int elements;

    void enter(XMLStreamReader parser) throws MalformedBodyException {
        if (!children.isEmpty()) {
            children.push(children.pop() + 1);
            refuseBeyond(CHILDREN, children.element(), "children of one element");
        }
        children.push(0);
        refuseBeyond(DEPTH, children.size(), "levels");
        refuseBeyond(ELEMENTS, ++elements, "elements");
        var attributes = parser.getAttributeCount() + parser.getNamespaceCount();
        refuseBeyond(ATTRIBUTES, attributes, "attributes of one element");
    }

    void leave() {
        children.pop();
    }

    private static void refuseBeyond(int limit, int count, String what)
            throws MalformedBodyException {
        if (count > limit) {
            throw new MalformedBodyException("the body has more than " + limit + " " + what);
        }
    }
}
