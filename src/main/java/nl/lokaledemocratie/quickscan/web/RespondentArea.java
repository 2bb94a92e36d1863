package nl.lokaledemocratie.quickscan.web;

/** The addresses of respondents, of whom no log says what they did; told by who knows them. */
public interface RespondentArea {

    boolean holdsRespondents(String path);
}
