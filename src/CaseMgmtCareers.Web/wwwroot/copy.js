// A button that copies the link of a result. Without it the link is there all the same, in a box.
const link = document.getElementById('link');
const status = document.getElementById('link-status');
const button = document.createElement('button');
button.type = 'button';
button.className = 'button';
button.textContent = 'Copy the link';
button.addEventListener('click', async () => {
  status.textContent = '';
  link.select();
  try {
    await navigator.clipboard.writeText(link.value);
    status.textContent = 'The link is copied. Whoever gets it can read your answers.';
  } catch {
    status.textContent = 'Your browser does not let us copy. The link is selected: copy it yourself.';
  }
});
link.after(button);
