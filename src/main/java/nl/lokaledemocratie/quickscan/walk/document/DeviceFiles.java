package nl.lokaledemocratie.quickscan.walk.document;

import java.util.List;

import nl.lokaledemocratie.quickscan.web.asset.Assets;

/** The style sheets and scripts with which the whole questionnaire works on a device. */
final class DeviceFiles {

    private static final List<String> ALL =
            List.of(Assets.PAGES, "js/quickscan.js", "js/document.js", Assets.PARTS, "css/kiosk.css", "js/kiosk.js");

    private DeviceFiles() {}

    /** Their paths, without a slash before them. */
    static List<String> all() {
        return ALL;
    }
}
