package org.ayumi.workbook;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Looks a sheet over: no formula, no more cells than people fill in, no cell where none can be. */
final class SheetScan {

    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}\\d{1,7}");
    private static final int MOST_CELLS = 400_000;

    private SheetScan() {}

    static void check(byte[] sheet) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            check(factory.createXMLStreamReader(new ByteArrayInputStream(sheet)));
        } catch (XMLStreamException unreadable) {
            throw WorkbookRefused.broken();
        }
    }

    private static void check(XMLStreamReader reader) throws XMLStreamException {
        int cells = 0;
        String at = "";
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (reader.getLocalName().equals("c")) {
                cells++;
                at = address(reader.getAttributeValue(null, "r"), at);
                if (cells > MOST_CELLS) {
                    throw WorkbookRefused.tooLarge();
                }
            } else if (reader.getLocalName().equals("f")) {
                throw WorkbookRefused.because(
                        "FORMULA", "数式を含むブックは読み取りません（%sなど）。値だけを貼り付け直してください。".formatted(at.isEmpty() ? "セル" : at));
            }
        }
    }

    private static String address(@Nullable String said, String before) {
        if (said == null) {
            return before;
        }
        if (!ADDRESS.matcher(said).matches()) {
            throw WorkbookRefused.broken();
        }
        return said;
    }
}
