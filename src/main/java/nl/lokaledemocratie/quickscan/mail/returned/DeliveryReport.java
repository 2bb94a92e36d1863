package nl.lokaledemocratie.quickscan.mail.returned;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;

import nl.lokaledemocratie.quickscan.notation.EmailAddress;

/**
 * What a mail server says of a letter that it could not deliver (RFC 3464).
 *
 * @param letter  the name of the letter; empty when the report does not hold it
 * @param forGood the addresses that it will never reach
 */
record DeliveryReport(String letter, List<EmailAddress> forGood) {

    /** So much of a part is read: headers come first. */
    private static final int MOST_BYTES = 64 << 10;

    private static final Pattern NAME = Pattern.compile("(?im)^Message-ID:\\s*<([\\w.-]+)@");
    private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)$");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\s*\\r?\\n");

    DeliveryReport {
        forGood = List.copyOf(forGood);
    }

    /** Empty when it is another message. */
    static Optional<DeliveryReport> read(Message message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<String> status = Optional.empty();
        String original = "";
        for (int i = 0; i < parts.getCount(); i++) {
            Part part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                status = Optional.of(text(part));
            } else if (part.isMimeType("message/*") || part.isMimeType("text/rfc822-headers")) {
                original = text(part);
            }
        }
        Matcher name = NAME.matcher(original);
        String letter = name.find() ? name.group(1) : "";
        return status.map(told -> new DeliveryReport(letter, addresses(told)));
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static List<EmailAddress> addresses(String status) {
        return Stream.of(BLANK_LINE.split(status))
                .map(DeliveryReport::fields)
                .filter(DeliveryReport::isForGood)
                .flatMap(fields -> Stream.of("original-recipient", "final-recipient")
                        .map(name -> fields.getOrDefault(name, ""))
                        .map(text -> text.replaceFirst("(?i)^\\s*rfc822\\s*;\\s*", ""))
                        .flatMap(text -> EmailAddress.parse(text).stream()))
                .distinct()
                .toList();
    }

    private static Map<String, String> fields(String block) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(block)
                .results()
                .forEach(field -> fields.putIfAbsent(
                        field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip()));
        return fields;
    }

    private static boolean isForGood(Map<String, String> fields) {
        return fields.getOrDefault("action", "").equalsIgnoreCase("failed")
                && fields.getOrDefault("status", "5").startsWith("5");
    }

    /** Those to which a letter of ours had this name. */
    List<EmailAddress> provenBy(BiPredicate<String, EmailAddress> proof) {
        return forGood.stream().filter(address -> proof.test(letter, address)).toList();
    }
}
