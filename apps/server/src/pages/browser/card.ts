// The script of the card's page, and of the page without a network: turns the code of a card on the phone.
import "./turning-code.ts";
