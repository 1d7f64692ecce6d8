package org.redress.command.intake;

import static org.redress.command.CaseSamples.CASE;
import static org.redress.command.CaseSamples.file;
import static org.redress.command.CaseSamples.hour;
import static org.redress.command.Spec.givenCase;
import static org.redress.command.intake.IntakeSamples.EARLY;
import static org.redress.command.intake.IntakeSamples.LATE;
import static org.redress.command.intake.IntakeSamples.refuseTag;
import static org.redress.command.intake.IntakeSamples.tag;

import org.junit.jupiter.api.Test;
import org.redress.events.intake.SpecialGroup;
import org.redress.events.intake.SpecialGroupTagRefused;
import org.redress.events.intake.SpecialGroupTagged;

class TagSpecialGroupTest {

  @Test
  void groupIsNotedOnce() {
    givenCase(file())
        .when(tag(EARLY))
        .then(new SpecialGroupTagged(CASE, hour(EARLY), SpecialGroup.ELDERLY));
    givenCase(file(), tag(EARLY)).when(tag(LATE)).thenNothing();
  }

  @Test
  void personMayRefuseToBeCounted() {
    givenCase(file(), tag(EARLY))
        .when(refuseTag(LATE))
        .then(new SpecialGroupTagRefused(CASE, hour(LATE), SpecialGroup.ELDERLY));
  }

  @Test
  void refusedGroupIsNotNotedAgain() {
    givenCase(file(), refuseTag(EARLY))
        .when(tag(LATE))
        .thenRefused(
            IntakeRefusal.SPECIAL_GROUP_TAG_REFUSED, "group", "a group the person did not refuse");
  }
}
