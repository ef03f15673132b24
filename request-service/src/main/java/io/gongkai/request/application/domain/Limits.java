package io.gongkai.request.application.domain;

/**
 * The limits of the regulation, all in working days.
 *
 * @param reply art. 33(2)
 * @param extension in total, art. 33(2)
 * @param correctionNotice from the received date, art. 30
 * @param correction proposed where no other deadline is set; the law names none
 * @param opinion of a third party or another organ from its receipt, arts. 32, 34
 * @param payment from the notice, 国办函〔2020〕109号
 * @param confirmation of receipt by both sides (art. 31(3)); a limit of the house, the law names
 *     none
 */
public record Limits(
    int reply,
    int extension,
    int correctionNotice,
    int correction,
    int opinion,
    int payment,
    int confirmation) {}
