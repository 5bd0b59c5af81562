package org.ayumi.workbook;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks a sheet over: no more cells than people fill in, no cell where none can be, and whether any is a formula. */
final class SheetScan {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final int MOST_CELLS = 400_000;

    private SheetScan() {}

    /** Refuses what is too much or out of place; tells whether the sheet holds a formula. */
    static boolean holdsFormulas(byte[] sheet) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return holdsFormulas(factory.createXMLStreamReader(new ByteArrayInputStream(sheet)));
        } catch (XMLStreamException unreadable) {
            throw WorkbookRefused.broken();
        }
    }

    private static boolean holdsFormulas(XMLStreamReader reader) throws XMLStreamException {
        int cells = 0;
        boolean formulas = false;
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("c")) {
                cells++;
                String at = reader.getAttributeValue(null, "r");
                if (at != null && !ADDRESS.matcher(at).matches()) {
                    throw WorkbookRefused.broken();
                }
                if (cells > MOST_CELLS) {
                    throw WorkbookRefused.tooLarge();
                }
            }
            formulas |= reader.getLocalName().equals("f");
        }
        return formulas;
    }
}
