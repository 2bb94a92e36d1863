package nl.lokaledemocratie.quickscan.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the beheerder's pages. The texts are in {@code messages/administration*.properties}. */
@MessageBundle("administration")
public interface AdministrationMessages {
    @Message
    String title();

    @Message
    String organisations();

    @Message
    String organisationsText();

    @Message
    String accounts();

    @Message
    String accountsText();

    @Message
    String questionnaires();

    @Message
    String questionnairesText();

    @Message
    String health();

    @Message
    String part();

    @Message
    String state();

    @Message
    String up();

    @Message
    String down();

    @Message
    String kindName(String kind);

    @Message
    String name();

    @Message
    String code();

    @Message
    String province();

    @Message
    String inhabitants();

    @Message
    String seats();

    @Message
    String seatsEither(int seats, int alternative);

    @Message
    String fictional();

    @Message
    String source();

    @Message
    String sourceSeats();

    @Message
    String sourceBoards();

    @Message
    String newAccount();

    @Message
    String username();

    @Message
    String usernameHelp();

    @Message
    String displayName();

    @Message
    String role();

    @Message
    String roleName(String role);

    @Message
    String organisation();

    @Message
    String organisationHelp();

    @Message
    String noOrganisation();

    @Message
    String make();

    @Message
    String made(String username);

    @Message
    String reset(String username);

    @Message
    String link();

    @Message
    String linkHelp();

    @Message
    String elsewhere();

    @Message
    String disabled(String username);

    @Message
    String enabled(String username);

    @Message
    String taken(String username);

    @Message
    String busy();

    @Message
    String refused();

    @Message
    String own();

    @Message
    String off();

    @Message
    String newcomer();

    @Message
    String actions();

    @Message
    String doDisable();

    @Message
    String doEnable();

    @Message
    String doReset();

    @Message
    String forUser(String username);

    @Message
    String askTitle(String action);

    @Message
    String askLead(String name, String username);

    @Message
    String askText(String action);

    @Message
    String askYes(String action);

    @Message
    String accountChanged();

    @Message
    String stepEnded(String username);

    @Message
    String twoSteps();

    @Message
    String doEndStep();

    @Message
    String cancel();

    @Message
    String jobs();

    @Message
    String jobsText();

    @Message
    String log();

    @Message
    String logText();

    @Message
    String linkMailed();

    @Message
    String mail();

    @Message
    String mailHelp();

    @Message
    String noAddress();

    @Message
    String letterSubject();

    @Message
    String letterHello();

    @Message
    String letterText(String username, int days);

    @Message
    String letterEnd();

    @Message
    String search();

    @Message
    String doSearch();

    @Message
    String noneFound();

    @Message
    String lastSignIn();

    @Message
    String neverSignedIn();

    @Message
    String doChange();

    @Message
    String changedAccount(String username);

    @Message
    String changeTitle();

    @Message
    String changeText();

    @Message
    String changeRefused();

    @Message
    String doSave();
}
