package org.ayumi.admin.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The head of every page: its language, its icon, and the script that applies the chosen theme before anything is drawn.
 *
 * <p>The console's own files carry their content's checksum in the address: a browser that kept one takes the new one
 * when it changes.
 */
@Component
class PageHead implements IndexHtmlRequestListener {

    private static final long serialVersionUID = 1L;

    // One a line: features add theirs side by side.
    private static final List<String> FILES = List.of(
            "ayumi.css", //
            "features.css", //
            "monitoring.css", //
            "help.css", //
            "evidence.css", //
            "draft.css", //
            "report.css", //
            "review.css", //
            "turn.css", //
            "vision.css", //
            "authoring.css", //
            "workbook.css", //
            "notice.css", //
            "lineage.css", //
            "live.css", //
            "ayumi.js", //
            "typing.js", //
            "unsaved.js", //
            "shortcuts.js");

    private final transient I18NProvider texts;
    private final transient Map<String, String> versions;

    PageHead(I18NProvider texts) {
        this.texts = texts;
        versions = FILES.stream().collect(Collectors.toUnmodifiableMap(file -> file, PageHead::checksum));
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var document = response.getDocument();
        var locale = texts.getDefaultLocale();
        document.getElementsByTag("html").attr("lang", locale.getLanguage());
        var head = document.head();
        // First of all, but after the base address its own address depends on.
        var script = new Element("script").attr("src", versioned("ayumi.js"));
        var base = head.selectFirst("base");
        if (base == null) {
            head.prependChild(script);
        } else {
            base.after(script);
        }
        head.appendElement("script").attr("src", versioned("typing.js"));
        head.appendElement("script").attr("src", versioned("unsaved.js"));
        head.appendElement("script").attr("src", versioned("shortcuts.js"));
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", "favicon.svg")
                .attr("type", "image/svg+xml");
        for (var link : head.select("link[rel=stylesheet]")) {
            String file = link.attr("href").replaceFirst("^(\\./|context://|/)", "");
            if (versions.containsKey(file)) {
                link.attr("href", versioned(file));
            }
        }
        document.body().appendChild(ScriptTexts.element(texts));
        document.body()
                .appendElement("noscript")
                .appendElement("p")
                .text(texts.getTranslation("shell.no-script", locale));
    }

    private String versioned(String file) {
        return file + "?v=" + versions.get(file);
    }

    private static String checksum(String file) {
        var resource = new ClassPathResource("META-INF/resources/" + file);
        if (!resource.exists()) {
            return "0";
        }
        try {
            var crc = new CRC32();
            crc.update(resource.getContentAsByteArray());
            return HexFormat.of().toHexDigits((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
