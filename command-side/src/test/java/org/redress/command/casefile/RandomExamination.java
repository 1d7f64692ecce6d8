package org.redress.command.casefile;

import static org.redress.command.CaseSamples.CASE;

import java.time.LocalDate;
import org.redress.command.Dice;
import org.redress.command.examination.AssessAbuseSignals;
import org.redress.command.examination.ExaminationCommand;
import org.redress.command.examination.GiveDecisionNotice;
import org.redress.command.examination.RecordAbuseSignal;
import org.redress.command.examination.RecordHarmKnowledge;
import org.redress.command.examination.RecordSupplement;
import org.redress.command.examination.RequestSupplement;
import org.redress.events.NoticeWay;
import org.redress.events.examination.AbuseConclusion;
import org.redress.events.examination.AbuseFactor;

/** Commands about the examination of a complaint, in any order and with any values. */
final class RandomExamination {

  private final Dice dice;

  RandomExamination(Dice dice) {
    this.dice = dice;
  }

  ExaminationCommand next() {
    return switch (dice.below(6)) {
      case 0 -> new RequestSupplement(CASE, dice.moment(), dice.personal(), dice.day());
      case 1 -> new RecordSupplement(CASE, dice.moment(), dice.maybe(dice::personal));
      case 2 ->
          new RecordAbuseSignal(CASE, dice.moment(), dice.pick(AbuseFactor.class), dice.personal());
      case 3 ->
          new AssessAbuseSignals(
              CASE, dice.moment(), dice.pick(AbuseConclusion.class), dice.personal(), dice.text());
      case 4 ->
          new RecordHarmKnowledge(
              CASE,
              dice.moment(),
              dice.pick(LocalDate.of(2023, 4, 19), LocalDate.of(2026, 4, 1), dice.day()),
              dice.maybe(dice::personal));
      default -> new GiveDecisionNotice(CASE, dice.moment(), dice.pick(NoticeWay.class));
    };
  }
}
