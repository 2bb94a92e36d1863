package nl.lokaledemocratie.quickscan.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** The elements of a structure tree, and those among them that the tree's register of identifiers leads to. */
final class StructureIds {

    private static final COSName ID = COSName.getPDFName("ID");

    private final Map<String, COSDictionary> register = new HashMap<>();

    StructureIds(COSDictionary root) {
        Optional.ofNullable(root.getCOSDictionary(COSName.getPDFName("IDTree"))).ifPresent(this::enter);
    }

    /** The element with an identifier: the register and the element itself must agree on it. */
    Optional<COSDictionary> find(String id) {
        return Optional.ofNullable(register.get(id))
                .filter(element -> element.getDictionaryObject(ID) instanceof COSString own
                        && own.toHexString().equals(id));
    }

    private void enter(COSDictionary node) {
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            String id = ((COSString) names.getObject(i)).toHexString();
            if (register.put(id, (COSDictionary) names.getObject(i + 1)) != null) {
                throw new IllegalStateException("Registered twice: " + id);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            enter((COSDictionary) kids.getObject(i));
        }
    }

    /** All elements below an element, in the order of reading. */
    static List<COSDictionary> descendants(COSDictionary element) {
        List<COSDictionary> all = new ArrayList<>();
        for (COSDictionary kid : children(element)) {
            all.add(kid);
            all.addAll(descendants(kid));
        }
        return all;
    }

    static List<COSDictionary> children(COSDictionary element) {
        return kids(element).stream()
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .filter(kid -> kid.containsKey(COSName.S))
                .toList();
    }

    static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (!(kids instanceof COSArray array)) {
            return kids == null ? List.of() : List.of(kids);
        }
        List<COSBase> all = new ArrayList<>();
        for (COSBase kid : array) {
            all.add(kid instanceof COSObject reference ? reference.getObject() : kid);
        }
        return all;
    }
}
