package io.baton.leads.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;

/**
 * A phone number in E.164, for example {@code +4930123456}. Prints itself masked.
 *
 * @param e164 the number
 */
public record PhoneNumber(String e164) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    /**
     * Reads a number as people write it.
     *
     * @param field the field's name, for the problem
     * @param country ISO 3166 code of the country for numbers without one, or null: then they are refused
     * @throws Problem {@code phone_invalid}
     */
    public static PhoneNumber parse(String field, String text, String country) {
        try {
            var number = NUMBERS.parse(text, country);
            if (!NUMBERS.isPossibleNumber(number)) {
                throw Problem.field(ProblemCode.PHONE_INVALID, field, "has too few or too many digits for its country");
            }
            return new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException e) {
            throw Problem.field(
                    ProblemCode.PHONE_INVALID,
                    field,
                    e.getErrorType() == NumberParseException.ErrorType.INVALID_COUNTRY_CODE
                            ? "has no country: begin with + and the country's code"
                            : "is not a phone number");
        }
    }

    /** The number but for its last four digits, as events carry it. */
    public String masked() {
        return "***" + e164.substring(Math.max(0, e164.length() - 4));
    }

    @Override
    public String toString() {
        return masked();
    }
}
