package nl.lokaledemocratie.quickscan.questionnaire.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One published version, as stored; it never changes and never goes. */
@Entity
@Table(name = "published_questionnaire")
@IdClass(StoredQuestionnaire.Key.class)
public class PublishedQuestionnaire extends StoredQuestionnaire {}
