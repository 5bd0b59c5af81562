package org.ayumi.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the small XML parts that say what else is in an Office file. */
final class OfficeXml {

    private OfficeXml() {}

    /** All values of an attribute. */
    static List<String> attributes(InputStream part, String attribute) throws IOException {
        return read(part, (element, found) -> {
            String value = element.getAttributeValue(null, attribute);
            if (value != null) {
                found.add(value);
            }
        });
    }

    /** The types of the relationships that lead out of the file. */
    static List<String> externalLinks(InputStream part) throws IOException {
        return read(part, (element, found) -> {
            String type = element.getAttributeValue(null, "Type");
            if (type != null && "External".equalsIgnoreCase(element.getAttributeValue(null, "TargetMode"))) {
                found.add(type);
            }
        });
    }

    private interface Visitor {
        void visit(XMLStreamReader element, List<String> found);
    }

    private static List<String> read(InputStream part, Visitor visitor) throws IOException {
        var found = new ArrayList<String>();
        try {
            var xml = factory().createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(xml, found);
                }
            }
            return found;
        } catch (XMLStreamException broken) {
            throw new IOException("no XML", broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
