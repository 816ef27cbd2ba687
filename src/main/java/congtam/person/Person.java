package congtam.person;

import congtam.text.Entry;

/**
 * A person who called or wrote, as far as is known; unknown parts are empty.
 */
public record Person(String fullName, String phone, String address) {
    public static final int MOST_NAME = 200;
    public static final int MOST_PHONE = 60;
    public static final int MOST_ADDRESS = 500;

    public Person {
        fullName = Entry.limited(fullName, "field.fullName", MOST_NAME);
        phone = Entry.limited(phone, "field.phone", MOST_PHONE);
        address = Entry.limited(address, "field.address", MOST_ADDRESS);
    }

    public boolean isBlank() {
        return fullName.isEmpty() && phone.isEmpty() && address.isEmpty();
    }
}
