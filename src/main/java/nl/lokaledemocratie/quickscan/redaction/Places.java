package nl.lokaledemocratie.quickscan.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dutch places, of one word or more: municipalities, provinces, and a list of others. */
final class Places {

    private static final Pattern CODE_AND_NAME = Pattern.compile("^[A-Z]{2}\\d+,(\"[^\"]+\"|[^,]+)");
    private static final Pattern WHERE = Pattern.compile("\\s*\\([^)]*\\)");

    /** What makes of a place who lives there, or what comes from there. */
    private static final Set<String> ENDINGS = Set.of("s", "se", "er", "ers", "aar", "aars", "aren", "naar", "naars");

    /** The words of each place, by the first of them; the longest first. */
    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private final Set<String> maybe = new HashSet<>();

    Places() {
        WordList.lines("places.txt").forEach(line -> add(line.replace("~", ""), line.startsWith("~")));
        Stream.of("municipalities", "provinces", "water_boards")
                .flatMap(file ->
                        WordList.text("/reference/" + file + ".csv").lines().skip(1))
                .map(CODE_AND_NAME::matcher)
                .filter(Matcher::find)
                .map(found -> WHERE.matcher(found.group(1).replace("\"", "")).replaceAll(""))
                .forEach(name -> Stream.of(name.split(", | en (?=\\p{Lu})"), name.split("$"))
                        .flatMap(Stream::of)
                        .forEach(part -> add(part, false)));
        byFirst.values().forEach(places -> places.sort((one, other) -> other.size() - one.size()));
    }

    private void add(String place, boolean isWord) {
        List<String> words = Token.list(place).stream().map(Token::folded).toList();
        List<List<String>> known = byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>());
        if (isWord) {
            maybe.add(words.get(0));
        }
        if (!known.contains(words)) {
            known.add(words);
        }
    }

    /** How many words from this one on are a place; 0 when none is. */
    int length(List<Token> tokens, int from) {
        Token first = tokens.get(from);
        for (List<String> place : byFirst.getOrDefault(first.folded(), List.of())) {
            if (matches(tokens, from, place) && (place.size() > 1 || isSure(first))) {
                return place.size();
            }
        }
        return isOfPlace(first) ? 1 : 0;
    }

    private static boolean matches(List<Token> tokens, int from, List<String> place) {
        if (from + place.size() > tokens.size()) {
            return false;
        }
        for (int word = 1; word < place.size(); word++) {
            if (!tokens.get(from + word).folded().equals(place.get(word))) {
                return false;
            }
        }
        return true;
    }

    /** An ordinary word is a place only with a capital that no sentence asks for. */
    private boolean isSure(Token token) {
        return !maybe.contains(token.folded()) || token.isCapital() && !token.opens();
    }

    /** "Utrechtse", "Amsterdammers". */
    private boolean isOfPlace(Token token) {
        String word = token.folded();
        return ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() > ending.length() + 3)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> Stream.of(stem, undoubled(stem)))
                .anyMatch(stem -> !maybe.contains(stem)
                        && byFirst.getOrDefault(stem, List.of()).contains(List.of(stem)));
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
