package org.redress.command.merchant;

import static org.redress.command.CaseSamples.CODE;
import static org.redress.command.CaseSamples.MERCHANT;
import static org.redress.command.CaseSamples.REGION;
import static org.redress.command.Spec.givenMerchant;
import static org.redress.command.merchant.MerchantSample.REGISTERED_AT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.command.InputRefusal;
import org.redress.events.Classification;
import org.redress.events.PersonalDataKind;
import org.redress.events.Protected;
import org.redress.events.merchant.MerchantRegistered;

class RegisterMerchantTest {

  @Test
  void merchantWithACreditCodeIsRegistered() {
    givenMerchant()
        .when(new MerchantSample().command())
        .then(
            new MerchantRegistered(
                MERCHANT,
                REGISTERED_AT,
                "样例商店 001",
                CODE,
                "样例路 2 号",
                REGION,
                new Classification("sample", "零售"),
                new Protected(PersonalDataKind.PHONE, "contact", "00000000002"),
                null));
  }

  @Test
  void operatorWithoutACodeIsRegisteredToo() {
    givenMerchant()
        .when(new MerchantSample().id("stall-1", null).command())
        .thenOne(MerchantRegistered.class);
  }

  @Test
  void sameParticularsAgainChangeNothing() {
    givenMerchant(new MerchantSample().command())
        .when(new MerchantSample().occurredAt(REGISTERED_AT.plusSeconds(3600)).command())
        .thenNothing();
  }

  @Test
  void otherParticularsAreRefused() {
    givenMerchant(new MerchantSample().command())
        .when(new MerchantSample().contactPhone("00000000003").command())
        .thenRefused(
            MerchantRefusal.MERCHANT_ALREADY_REGISTERED, "merchantId", "the particulars on record");
  }

  @Test
  void codeWithWrongCheckCharacterNamesTheRightOne() {
    givenMerchant()
        .when(new MerchantSample().id("M-91350100M000100Y4Z", "91350100M000100Y4Z").command())
        .thenRefused(InputRefusal.CREDIT_CODE_INVALID, "creditCode", "check character 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "91350100M000100Y4", "91350100m000100Y43", "O1350100M000100Y43"})
  void textThatIsNoCodeIsRefused(String code) {
    givenMerchant()
        .when(new MerchantSample().id("M-" + code, code).command())
        .thenRefused(
            InputRefusal.CREDIT_CODE_INVALID,
            "creditCode",
            "18 characters of GB 32100-2015: 0-9 and A-Y without I, O, S, V");
  }

  @Test
  void idThatDoesNotFollowFromTheCodeIsRefused() {
    givenMerchant()
        .when(new MerchantSample().id("stall-1", CODE).command())
        .thenRefused(MerchantRefusal.MERCHANT_ID_MISMATCH, "merchantId", MERCHANT);
  }

  @Test
  void idOfACodeIsNotTakenWithoutTheCode() {
    givenMerchant()
        .when(new MerchantSample().id(MERCHANT, null).command())
        .thenRefused(
            MerchantRefusal.MERCHANT_ID_MISMATCH,
            "merchantId",
            "an id that is not made of a credit code");
  }

  @Test
  void merchantWithoutANameIsRefused() {
    givenMerchant()
        .when(new MerchantSample().name(" ").command())
        .thenRefused(InputRefusal.FIELD_BLANK, "name", "a text");
  }

  @Test
  void regionThatIsNoCodeIsRefused() {
    givenMerchant()
        .when(new MerchantSample().region("福建").command())
        .thenRefused(
            InputRefusal.REGION_MALFORMED,
            "region",
            "1 to 32 of A-Z, 0-9 and - with a letter or digit first, for instance 320585 or US-NY");
  }
}
