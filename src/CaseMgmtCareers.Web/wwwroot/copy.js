// Buttons that copy the links of a result. Without them the links are there all the same, in boxes.
for (const [id, look, name, copied] of [
  ['link', 'button', 'Copy the link', 'The link is copied. Whoever gets it can read your answers.'],
  ['card', 'button button-secondary', 'Copy the card’s link', 'The card’s link is copied. It shows none of your answers.'],
]) {
  const link = document.getElementById(id);
  const status = document.getElementById(`${id}-status`);
  if (!link) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = name;
  button.addEventListener('click', async () => {
    status.textContent = '';
    link.select();
    try {
      await navigator.clipboard.writeText(link.value);
      status.textContent = copied;
    } catch {
      status.textContent = 'Your browser does not let us copy. The link is selected: copy it yourself.';
    }
  });
  link.after(button);
}
