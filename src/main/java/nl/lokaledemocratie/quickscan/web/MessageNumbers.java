package nl.lokaledemocratie.quickscan.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import nl.lokaledemocratie.quickscan.notation.Notation;

/** Writes whole numbers in messages as people write them, with a sign between thousands. In pages they may be keys and lengths. */
final class MessageNumbers implements ResultMapper {

    /** The bundle, the language if it is not Dutch, and the key: {@code walk_en_minutes}. Pages have another form of name. */
    private static final Pattern MESSAGE = Pattern.compile("[a-z]+_(?:([a-z]{2}|nl-simple)_)?[A-Za-z]+");

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return (result instanceof Integer || result instanceof Long)
                && MESSAGE.matcher(origin.getTemplateId()).matches();
    }

    @Override
    public String map(Object result, Expression expression) {
        Matcher message = MESSAGE.matcher(expression.getOrigin().getTemplateId());
        String language = message.matches() && message.group(1) != null ? message.group(1) : "nl";
        return Notation.in(Locale.forLanguageTag(language)).count(((Number) result).longValue());
    }
}
