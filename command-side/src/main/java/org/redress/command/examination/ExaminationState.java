package org.redress.command.examination;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.events.examination.ComplaintDecision;

/** How far the examination of a complaint has come. */
public sealed interface ExaminationState {

  /** What is on file for it. */
  Dossier dossier();

  /** The same with another file. */
  ExaminationState with(Dossier changed);

  /**
   * Nothing has been decided.
   *
   * @param dossier what is on file
   */
  record Undecided(Dossier dossier) implements ExaminationState {
    @Override
    public Undecided with(Dossier changed) {
      return new Undecided(changed);
    }
  }

  /**
   * Accepted or refused; the complainant has not been told.
   *
   * @param dossier what is on file
   * @param decision what was decided
   * @param since when it was decided
   */
  record Decided(Dossier dossier, ComplaintDecision decision, Instant since)
      implements ExaminationState {
    @Override
    public Decided with(Dossier changed) {
      return new Decided(changed, decision, since);
    }
  }

  /**
   * Accepted or refused, and the complainant has been told.
   *
   * @param dossier what is on file
   */
  record Told(Dossier dossier) implements ExaminationState {
    @Override
    public Told with(Dossier changed) {
      return new Told(changed);
    }
  }

  /**
   * What was asked for and noticed.
   *
   * @param supplements how often material was asked for
   * @param supplementSince when material was asked for that has not come, null when none was
   * @param signals how many signals are on file
   * @param weighed how many of them, the first ones, somebody has weighed
   * @param signalsSince when the latest signal was noticed, null when there is none
   * @param complaintUntil last day of the three years in which one can complain, null while nobody
   *     put on file since when the harm was known
   */
  record Dossier(
      int supplements,
      @Nullable Instant supplementSince,
      int signals,
      int weighed,
      @Nullable Instant signalsSince,
      @Nullable LocalDate complaintUntil) {

    static final Dossier EMPTY = new Dossier(0, null, 0, 0, null, null);

    Dossier asked(Instant at) {
      return new Dossier(supplements + 1, at, signals, weighed, signalsSince, complaintUntil);
    }

    Dossier received() {
      return new Dossier(supplements, null, signals, weighed, signalsSince, complaintUntil);
    }

    Dossier noticed(Instant at) {
      Instant latest = signalsSince == null || at.isAfter(signalsSince) ? at : signalsSince;
      return new Dossier(
          supplements, supplementSince, signals + 1, weighed, latest, complaintUntil);
    }

    Dossier allWeighed() {
      return new Dossier(
          supplements, supplementSince, signals, signals, signalsSince, complaintUntil);
    }

    Dossier harmKnown(LocalDate until) {
      return new Dossier(supplements, supplementSince, signals, weighed, signalsSince, until);
    }

    /** Id of the request for material with this number: B1, B2, … */
    static String supplementId(int number) {
      return "B" + number;
    }

    /** Id of the signal with this number: A1, A2, … */
    static String signalId(int number) {
      return "A" + number;
    }
  }
}
