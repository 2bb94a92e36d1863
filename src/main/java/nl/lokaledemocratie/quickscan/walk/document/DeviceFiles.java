package nl.lokaledemocratie.quickscan.walk.document;

import java.util.List;
import java.util.stream.Stream;

/** The style sheets and scripts with which the whole questionnaire works on a device. */
final class DeviceFiles {

    /** The scripts that the script of the page needs. */
    static final List<String> MODULES =
            List.of("device", "conditions", "checks", "told", "sending", "layout", "fields", "reload");

    private static final List<String> OTHERS = List.of(
            "css/nl-design-system.css",
            "css/theme.css",
            "css/quickscan.css",
            "js/quickscan.js",
            "js/document.js",
            "js/kiosk.js");

    private DeviceFiles() {}

    /** Their paths, without a slash before them. */
    static List<String> all() {
        return Stream.concat(OTHERS.stream(), MODULES.stream().map(name -> "js/" + name + ".js"))
                .toList();
    }
}
