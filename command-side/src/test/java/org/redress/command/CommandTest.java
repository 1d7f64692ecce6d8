package org.redress.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.pledge.ResumePledge;

class CommandTest {

  @Test
  void streamIsTheCaseTheMerchantOrThePledge() {
    assertThat(CaseSamples.accept().streamId()).isEqualTo(CaseSamples.CASE);
    assertThat(new ResumePledge("PL-1", Instant.EPOCH).streamId()).isEqualTo("PL-1");
    assertThat(
            new RegisterMerchant(
                    "stall-1", Instant.EPOCH, "样例摊位 001", null, null, null, null, null, null)
                .streamId())
        .isEqualTo("stall-1");
  }

  @Test
  void personalTextNeverShowsItself() {
    assertThat(new PersonalText("样例 00000000017")).hasToString("***");
  }

  @Test
  void absentPersonalTextStaysAbsent() {
    assertThat(PersonalText.ofNullable(null)).isNull();
    assertThat(PersonalText.ofNullable("样例")).isEqualTo(new PersonalText("样例"));
  }
}
