package org.redress.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.eventstore.proof.notary.NotaryStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class NotaryHealthTest {

  @Test
  void notaryThatSignsIsUp() {
    Health health = NotaryHealth.of(new NotaryStatus(false, 7, 8, null));

    assertThat(health.getStatus()).isEqualTo(Status.UP);
    assertThat(health.getDetails()).containsEntry("checkpoint", 7L).containsEntry("head", 8L);
  }

  @Test
  void alarmIsDownAndSaysWhy() {
    Health health = NotaryHealth.of(new NotaryStatus(true, 7, 8, "the past changed"));

    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails())
        .containsEntry("alarm", true)
        .containsEntry("message", "the past changed");
  }
}
