package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

  @Test
  void a_name_keeps_its_first_character() {
    assertThat(Mask.name("张三")).isEqualTo("张*");
    assertThat(Mask.name("欧阳小明")).isEqualTo("欧***");
    assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
    assertThat(Mask.name("王")).isEqualTo("*");
    assertThat(Mask.name("")).isEmpty();
  }

  @Test
  void numbers_keep_what_their_owner_recognises() {
    assertThat(Mask.id("445381196406229373")).isEqualTo("445*************73");
    assertThat(Mask.id("E1234567")).isEqualTo("E*******");
    assertThat(Mask.phone("13900000469")).isEqualTo("139****0469");
    assertThat(Mask.phone("12345")).isEqualTo("1****");
  }

  @Test
  void a_text_loses_the_numbers_of_people_and_keeps_others() {
    assertThat(Mask.text("电话13900000469，证件44538119640622937X，编号20240102030405060708"))
        .isEqualTo("电话139****0469，证件445*************7X，编号20240102030405060708");
  }
}
