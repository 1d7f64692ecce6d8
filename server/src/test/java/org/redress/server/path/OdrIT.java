package org.redress.server.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.server.Answer;
import org.redress.server.ServerUnderTest;

/** A complaint goes to the enterprise first, falls back to the authority, and another joins it. */
class OdrIT {

  private static final String CASE = "odr-case-1";

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Steps steps = new Steps(server);

  @Test
  void complaintComesFromTheEnterpriseToTheAuthority() {
    String code = Inputs.creditCode(31);
    steps.done("registerMerchant", Inputs.merchant(code));
    steps.done("fileComplaint", Inputs.filing(CASE, "350102", code));

    Answer answer = server.ask("odrToAuthority", Map.of("caseId", CASE, "merchantId", "M-" + code));

    assertThat(answer.errors()).isEmpty();
    assertThat(answer.at("/join/odrEnterprise/member").asBoolean()).isTrue();
    assertThat(answer.at("/send/case/odr/stage").asString()).isEqualTo("WITH_ENTERPRISE");
    assertThat(answer.at("/tooEarly/userErrors/0/code").asString())
        .isEqualTo("WITH_ODR_ENTERPRISE");
    assertThat(answer.at("/fail/case/odr/stage").asString()).isEqualTo("BACK_AT_AUTHORITY");
    assertThat(answer.at("/fail/case/odr/fallbackReason").asString()).isEqualTo("FAILED");
    assertThat(answer.at("/fail/case/odr/failure").asString()).isEqualTo("***");
    assertThat(answer.at("/joined/case/intake/joined/0/id").asString()).isEqualTo("J2");
    assertThat(answer.at("/joined/case/intake/joined/0/phone").asString()).isEqualTo("***8018");
    assertThat(answer.at("/joined/case/jurisdiction/organisationId").isNull()).isTrue();
    assertThat(answer.at("/joined/case/groupDisputes").size()).isZero();
  }
}
