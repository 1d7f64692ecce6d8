package org.redress.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.Actor;
import org.redress.command.Role;
import org.springframework.mock.web.MockHttpServletRequest;

/** Who acts, by the header of a request. */
class ActorHeaderTest {

  @Test
  void actingPersonIsRead() throws BadRequest {
    assertThat(read("officer-17; OFFICER; amr:330106"))
        .isEqualTo(new Actor("officer-17", Role.OFFICER, "amr:330106"));
  }

  @Test
  void spacesAndCaseOfTheRoleDoNotMatter() throws BadRequest {
    assertThat(read("  a@b.example ;mediator;  org_1 "))
        .isEqualTo(new Actor("a@b.example", Role.MEDIATOR, "org_1"));
  }

  @Test
  void demoOfficerActsWithoutTheHeader() throws BadRequest {
    assertThat(ActorHeader.read(new MockHttpServletRequest())).isEqualTo(ActorHeader.DEMO_OFFICER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "officer-17",
        "officer-17; OFFICER",
        "officer-17; OFFICER; org; more",
        "; OFFICER; org",
        "officer-17; OFFICER; ",
        "officer 17; OFFICER; org",
        "officer-17; EMPEROR; org",
        "officer-17; IMPORT; org",
        "officer-17; automation; org",
        "officer-17; OFFICER; 机关",
        "<script>; OFFICER; org",
        "-officer; OFFICER; org",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; OFFICER; org",
      })
  void anythingElseIsRefusedAndTheAllowedIsNamed(String header) {
    var refused = catchThrowableOfType(BadRequest.class, () -> read(header));

    assertThat(refused.error().code()).isEqualTo(ErrorCode.INVALID_ACTOR);
    assertThat(refused.status().value()).isEqualTo(400);
    assertThat(refused.error().allowed())
        .contains("id; role; organisation", "OFFICER", "CONSUMER")
        .doesNotContain("IMPORT", "AUTOMATION");
  }

  @Test
  void twoHeadersAreRefused() {
    var request = new MockHttpServletRequest();
    request.addHeader(ActorHeader.NAME, "a; OFFICER; org");
    request.addHeader(ActorHeader.NAME, "b; OFFICER; org");

    var refused = catchThrowableOfType(BadRequest.class, () -> ActorHeader.read(request));

    assertThat(refused.error().code()).isEqualTo(ErrorCode.INVALID_ACTOR);
  }

  private static Actor read(String header) throws BadRequest {
    var request = new MockHttpServletRequest();
    request.addHeader(ActorHeader.NAME, header);
    return ActorHeader.read(request);
  }
}
