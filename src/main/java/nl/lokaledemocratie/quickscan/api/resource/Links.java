package nl.lokaledemocratie.quickscan.api.resource;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.lokaledemocratie.quickscan.web.machine.MachineAddress;

/** The addresses that stand in an answer: plain ones, each under its relation, below the same host. */
final class Links {

    static final String SELF = "self";

    private Links() {}

    /** Where something is. */
    static String self(Map<String, String> links) {
        return links.getOrDefault(SELF, "");
    }

    /** Relations and paths below the interface, in turn. */
    static Map<String, String> of(String... relationsAndPaths) {
        Map<String, String> links = new LinkedHashMap<>();
        for (int place = 0; place < relationsAndPaths.length; place += 2) {
            links.put(relationsAndPaths[place], MachineAddress.ROOT + relationsAndPaths[place + 1]);
        }
        return links;
    }
}
