package nl.lokaledemocratie.quickscan.desk.own;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.lokaledemocratie.quickscan.desk.own.OwnQuestionView.Remark;

/** Notices words in a question that may ask who somebody is, which would break the promise of anonymity. */
final class PersonalData {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(voornaam|achternaam|naam|hoe heet u|(?:woon)?adres|postcode|huisnummer|waar woont u|telefoonnummer"
                    + "|telefoon|e-?mail(?:adres)?|mailadres|geboortedatum|geboortedag|bsn|burgerservicenummer|rekeningnummer"
                    + "|kenteken|handtekening)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    static Optional<Remark> find(String text) {
        Matcher matcher = WORDS.matcher(text);
        return matcher.find()
                ? Optional.of(new Remark(
                        "Persoonsgegevens",
                        matcher.group(),
                        "Vraagt u hiermee wie iemand is? Haal de vraag dan weg: iedereen doet anoniem mee.",
                        "Algemene verordening gegevensbescherming (AVG), artikel 5, lid 1, onder c: vraag alleen de gegevens"
                                + " die nodig zijn. De woorden kozen wij zelf."))
                : Optional.empty();
    }
}
