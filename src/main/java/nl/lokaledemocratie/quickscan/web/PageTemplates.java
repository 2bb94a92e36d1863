package nl.lokaledemocratie.quickscan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;

/** Gives every template the language of the request and every message its way to write numbers, so that no page has to. */
@ApplicationScoped
public class PageTemplates {
    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(PageTemplates::setLanguage);
        engine.addResultMapper(new MessageNumbers());
    }

    private static void setLanguage(TemplateInstance instance) {
        ArcContainer arc = Arc.container();
        if (arc.requestContext().isActive()) {
            instance.setAttribute(
                    MessageBundles.ATTRIBUTE_LOCALE,
                    arc.instance(Page.class).get().getLocale());
        }
    }
}
