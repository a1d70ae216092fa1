package io.mistok.simulator.answer;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element of an answer. */
record XmlElement(Element element) {

    /**
     * The root element of an answer.
     *
     * @throws AbnormalException unless it is well-formed, without a DTD, below {@code <xml>}
     */
    static XmlElement parse(String text) throws AbnormalException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            var root = builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
            if (!root.getTagName().equals("xml")) {
                throw new AbnormalException("The root element is " + root.getTagName());
            }
            return new XmlElement(root);
        } catch (SAXException e) {
            throw new AbnormalException("Neither success nor XML: " + e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("The platform's XML parser does not work", e);
        }
    }

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /**
     * The first child of this name.
     *
     * @throws AbnormalException if there is none
     */
    XmlElement child(String name) throws AbnormalException {
        var found = all(name);
        if (found.isEmpty()) {
            throw new AbnormalException("No element " + name + " in " + element.getTagName());
        }
        return found.getFirst();
    }

    List<XmlElement> all(String name) {
        var found = new ArrayList<XmlElement>();
        var children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child && child.getTagName().equals(name)) {
                found.add(new XmlElement(child));
            }
        }
        return found;
    }

    /** The text of a child, empty when there is none. */
    String text(String name) {
        var found = all(name);
        return found.isEmpty() ? "" : found.getFirst().element.getTextContent();
    }

    /**
     * The text of a child that must be there.
     *
     * @throws AbnormalException if the child is missing or empty
     */
    String required(String name) throws AbnormalException {
        var text = child(name).element.getTextContent();
        if (text.isBlank()) {
            throw new AbnormalException(name + " is empty");
        }
        return text;
    }
}
