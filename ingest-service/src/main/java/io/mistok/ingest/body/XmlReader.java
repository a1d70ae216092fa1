package io.mistok.ingest.body;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.mistok.ingest.body.Fields.Nested;
import io.mistok.ingest.body.Fields.Text;
import io.mistok.ingest.body.Fields.Value;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a callback's body. A DTD, an undeclared entity, broken UTF-8, an unfinished document or one
 * beyond {@link XmlLimits} is refused.
 */
public final class XmlReader {
    private static final String ROOT = "xml";

    private XmlReader() {}

    /**
     * The children of the root element.
     *
     * @throws MalformedBodyException for whatever is wrong with the body; nothing else is thrown
     */
    public static Fields read(byte[] body) throws MalformedBodyException {
        try {
            return read(decode(body));
        } catch (XMLStreamException | CharacterCodingException broken) {
            throw new MalformedBodyException("the body is not well-formed XML in UTF-8");
        } catch (RuntimeException parserFailed) {
            // The parser is not ours: whatever it trips over is a body we refuse.
            throw new MalformedBodyException("the body cannot be parsed");
        }
    }

    /** Strict, and before the parser: it would believe an encoding that the document declares. */
    private static String decode(byte[] body) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Fields read(String text) throws XMLStreamException, MalformedBodyException {
        // A factory of its own: a shared one keeps every element name it ever saw, and strangers
        // choose these.
        var parser = new InputFactoryImpl().createXMLStreamReader(new StringReader(text));
        var limits = new XmlLimits();
        Fields root = null;
        while (parser.hasNext()) {
            if (structural(parser.next())) {
                limits.enter(parser);
                if (!parser.getLocalName().equals(ROOT)) {
                    throw new MalformedBodyException("the root element is not xml");
                }
                root = value(parser, limits) instanceof Nested(var fields) ? fields : new Fields();
            }
        }
        if (root == null) {
            throw new MalformedBodyException("the body has no element");
        }
        return root;
    }

    /** The value of the element that has just started; ends at its end. */
    private static Value value(XMLStreamReader parser, XmlLimits limits)
            throws XMLStreamException, MalformedBodyException {
        var children = new Fields();
        var text = new StringBuilder();
        while (true) {
            var event = parser.next();
            if (structural(event)) {
                var name = parser.getLocalName();
                limits.enter(parser);
                children.add(name, value(parser, limits));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                limits.leave();
                return children.values().isEmpty()
                        ? new Text(text.toString())
                        : new Nested(children);
            } else if (parser.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(parser.getText());
            }
        }
    }

    /**
     * Whether an element starts here. Switching DTDs off would only skip them, so they are seen and
     * refused.
     */
    private static boolean structural(int event) throws MalformedBodyException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new MalformedBodyException("the body declares or uses an entity");
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }
}
