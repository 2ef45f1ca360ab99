import "@wenyuan/ui/styles/kiosk.css";
