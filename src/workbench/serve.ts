import { main } from "./server";

// The program of `npm start`; `npm run dev` takes the server alone.
main();
