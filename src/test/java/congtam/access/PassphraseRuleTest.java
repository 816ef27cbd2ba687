package congtam.access;

import static org.assertj.core.api.Assertions.assertThat;

import congtam.access.PassphraseRule.Strength;
import org.junit.jupiter.api.Test;

class PassphraseRuleTest {
    private static Strength of(String passphrase) {
        return PassphraseRule.strength(passphrase.toCharArray(), "loan", "Dương Thị Loan");
    }

    @Test
    void onlyLengthAndTheNameCount() {
        assertThat(of("")).isEqualTo(Strength.TOO_SHORT);
        assertThat(of("mười một chữ".substring(0, 11))).isEqualTo(Strength.TOO_SHORT);
        assertThat(of("mười một chữ")).isEqualTo(Strength.ENOUGH);
        assertThat(of("bốn con trâu gặm cỏ")).isEqualTo(Strength.STRONG);
        assertThat(of("bốn con trâu gặm cỏ trên đồi")).isEqualTo(Strength.VERY_STRONG);
        assertThat(of("duongthiloan1234")).isEqualTo(Strength.HOLDS_NAME);
        assertThat(of("LOẠN LOẠN LOẠN")).isEqualTo(Strength.HOLDS_NAME);
        assertThat(of("ạ".repeat(201))).isEqualTo(Strength.TOO_LONG);
        assertThat(Strength.HOLDS_NAME.isEnough()).isFalse();
        assertThat(Strength.ENOUGH.isEnough()).isTrue();
    }
}
